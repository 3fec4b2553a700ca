import { kindType } from '../entity';

kindType('Vendor');
