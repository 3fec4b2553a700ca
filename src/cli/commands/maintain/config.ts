/** `config`: tells the settings, as docs/reference/settings.md does. */
import { settingsTable } from '../../../config';

export const run = () => console.log(settingsTable());
