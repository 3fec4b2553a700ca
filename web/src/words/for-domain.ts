/** What the explorer says of the domain as a whole: its own words for the shipped one, else those of the domain's page. */
import { isShipped, page } from '../../../src/domain/current';
import type { Language } from '../app/language';
import type { Words } from './zh';

/** The words with which the domain that is served is spoken of. */
export function forDomain(words: Words, language: Language): Words {
  if (isShipped) return words;
  const { otherDomain, home, search, entity, timeline } = words;
  const title = page.title?.[language];
  return {
    ...words,
    tagline: title ?? otherDomain.tagline,
    home: {
      ...home,
      title: title ?? words.brand,
      lead: page.description?.[language] ?? otherDomain.lead,
    },
    search: { ...search, placeholder: otherDomain.placeholder },
    entity: { ...entity, whenOf: {} },
    timeline: { ...timeline, lead: otherDomain.timeline },
  };
}
