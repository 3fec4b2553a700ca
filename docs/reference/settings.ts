import { settingsTable } from '../../src/config';
import { pageOf } from './page';

export const settingsPage = () =>
  pageOf(
    '# Settings',
    'Everything is read from the environment. A wrong value stops the start, and says what would be right; a name that is no setting but looks like one is told. `wuwen config` prints this table.',
    settingsTable(),
  );
