/** `config`: tells the settings, as the README's table does. */
import { settingsTable } from '../../config';

export const run = () => console.log(settingsTable());
