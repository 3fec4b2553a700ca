/** The examples of the domain that is served: the build knows the shipped one's, and the server writes those of another. */
import { examples as shipped, tabs as shippedTabs, type Example } from '../../src/http/pages/examples';

const written = document.getElementById('examples')?.textContent;
const others = written ? (JSON.parse(written) as Example[]) : undefined;

/** How many have a tab at first. */
const TABS = 5;

export const examples: readonly Example[] = others ?? shipped;
export const tabs: readonly Example[] = others?.slice(0, TABS) ?? shippedTabs;
