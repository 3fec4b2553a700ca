import { readConfig } from '../../src/config';
import type { HttpConfig } from '../../src/http/http-config';

/** The settings where nothing is set, but that nothing is kept; with some of a test's own. */
export const httpConfig = (settings: Partial<HttpConfig> = {}): HttpConfig => ({
  ...readConfig({}),
  cacheMegabytes: 0,
  ...settings,
});
