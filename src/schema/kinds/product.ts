import { kindType } from '../entity';

kindType('Product');
