import { kindType } from '../entity';

kindType('Trend');
