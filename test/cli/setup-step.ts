/** One step of the setup, run by itself: `setup-step.ts <user id> <step> <argument as JSON>`. Says a Fault as JSON. */
import { fetchJars } from '../../src/cli/setup/fetch';
import { ensureInstalled } from '../../src/cli/setup/packages';

const steps: Record<string, (argument: never) => Promise<void>> = { ensureInstalled, fetchJars };

const [uid, step, argument] = process.argv.slice(2) as [string, string, string];
process.getuid = () => Number(uid);
steps[step]!(JSON.parse(argument) as never).catch((error: Error) => {
  console.error(JSON.stringify({ ...error, message: error.message }));
});
