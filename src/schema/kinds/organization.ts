import { kindType } from '../entity';

kindType('Organization');
