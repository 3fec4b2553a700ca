import { kindType } from '../entity';

kindType('Person');
