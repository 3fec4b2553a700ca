import { kindType } from '../entity';

kindType('Concept');
