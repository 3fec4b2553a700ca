import { kindType } from '../entity';

kindType('Work');
