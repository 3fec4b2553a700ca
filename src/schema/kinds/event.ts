import { kindType } from '../entity';

kindType('Event');
