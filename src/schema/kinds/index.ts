/** One file a kind. */
import './vendor';
import './organization';
import './model';
import './product';
import './trend';
import './technique';
import './concept';
import './question';
import './person';
import './work';
import './event';
import './claim';
import './article';
