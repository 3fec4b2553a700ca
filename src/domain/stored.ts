/** How a property stands on a node. */
import type { PropertySpec } from './page';

export type StoredType = 'Int' | 'String' | 'Strings' | 'Date' | 'EDTF' | 'URL';

/**
 * The properties of a node in which a property is stored: a text in languages has one for each of them, a partial date
 * its text and the first and last day that it may mean.
 */
export function storedAs(
  name: string,
  { type }: Pick<PropertySpec, 'type'>,
): [name: string, type: StoredType][] {
  if (type === 'InLanguages') return ['Zh', 'En'].map(language => [name + language, 'String']);
  if (type === 'Evidence') return [[name, 'Strings']];
  if (type === 'PartialDate')
    return [
      [name, 'EDTF'],
      [`${name}From`, 'Date'],
      [`${name}To`, 'Date'],
    ];
  return [[name, type === 'Country' || type === 'ClaimMode' ? 'String' : type]];
}
