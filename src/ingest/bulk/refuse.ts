import { Fault } from '../../errors';
import { complaintsText, inOrder, type Complaint } from '../../source/complaint';

/** How many complaints are told at once. */
const TOLD = 20;

/** Throws Fault BAD_FIXTURE that tells the complaints, where there are any. */
export function refuseLines(complaints: readonly Complaint[]): void {
  if (complaints.length === 0) return;
  const count = complaints.length === 1 ? 'a mistake' : `${complaints.length} mistakes`;
  const told = complaintsText(inOrder(complaints).slice(0, TOLD));
  const more = complaints.length > TOLD ? `\n… and ${complaints.length - TOLD} more.` : '';
  throw new Fault(
    'BAD_FIXTURE',
    `The lines have ${count}:\n${told}${more}`,
    'Earlier lines are imported; mend these, and run the same command: it goes on from here.',
  );
}
