/** One file a kind. */
import './vendor';
import './model';
import './product';
import './trend';
import './technique';
import './question';
import './person';
import './work';
import './event';
import './article';
