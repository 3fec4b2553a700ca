import { kindType } from '../entity';

kindType('Article');
