import { kindType } from '../entity';

kindType('Question');
