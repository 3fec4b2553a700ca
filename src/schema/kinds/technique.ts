import { kindType } from '../entity';

kindType('Technique');
