import { kindType } from '../entity';

kindType('Model');
