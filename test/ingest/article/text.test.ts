import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, locatorOf, paragraphsOf } from '../../../src/ingest/article/paragraphs';
import { indexNames, namesIn } from '../../../src/ingest/article/names';
import { checkFixtureAgainstText } from '../../../src/ingest/import';
import { article, folderOf, told } from '../fixtures';

/** As a scraper writes a page, with what is around the article. */
const page = `---
author: A. Author
---
# A title

{% hint style="info" %}
**Views:** 12
{% endhint %}

## A title

[A. Author](https://example.org) ![](https://example.org/a.png) follow

2025-01-02

0 likes 12 views

> The site's own summary of it.

The opening speaks of Maker.

![](https://example.org/picture.png)

It goes on, **boldly**, with
a [link](https://example.org).

## 一、The first

Maker built One-2.

[![](https://example.org/card.png)

An advertisement within a link.

](https://example.org/buy)

- a point
- another

### A deeper heading

Its last paragraph ends.二、The second

Someone else.

Follow us for more.
`;

const numbered = (declared?: number[]) =>
  paragraphsOf(page, declared).map(one => `${locatorOf(one)} ${one.line} ${one.text}`);

test('paragraphs are numbered by sections; pictures, buttons, cards and front matter are none', () => {
  expect(numbered()).toEqual([
    's0p1 20 The opening speaks of Maker.',
    's0p2 24 It goes on, boldly, with a link.',
    's1p0 27 一、The first',
    's1p1 29 Maker built One-2.',
    's1p2 37 a point',
    's1p3 38 another',
    's1p4 40 A deeper heading',
    's1p5 42 Its last paragraph ends.',
    's2p0 42 二、The second',
    's2p1 44 Someone else.',
    's2p2 46 Follow us for more.',
  ]);
  expect(countsOf(paragraphsOf(page))).toEqual([2, 5, 2]);
});

test('what is declared leaves out lines behind the article', () => {
  expect(numbered([2, 5, 1]).at(-1)).toBe('s2p1 44 Someone else.');
});

test('names are found in one pass, the longest first, and never within a Latin word', () => {
  const index = indexNames([
    ['智谱', 'zhipu'],
    ['DeepSeek V3', 'v3'],
    ['DeepSeek', 'deepseek'],
    ['o1', 'o1'],
    ['Marco-o1', 'marco'],
    ['Her', 'her'],
  ]);
  const found = (text: string) => namesIn(text, index).map(({ owner }) => owner);
  expect(found('智譜和deepseek-v3，DeepSeek、o1')).toEqual(['zhipu', 'v3', 'deepseek', 'o1']);
  expect(found('Marco-o1 与 o10、Skywork-o1、there')).toEqual(['marco']);
});

test('an article is held against its text: sections, locators, and the ends of what is STATED', () => {
  const entity = (key: string, kind: string, en: string, mentions: string[]) => ({
    key,
    kind,
    name: { en },
    mentions,
  });
  const relation = (object: string, evidence: string[]) => ({
    ...{ type: 'BUILDS', subject: 'maker', object, basis: 'STATED' },
    evidence,
  });
  const folder = folderOf({
    'article.yaml': article('a1', { paragraphs: [2, 6, 1] }),
    'entities.yaml': [
      entity('maker', 'Vendor', 'Maker', ['s0p1', 's1p1', 's2p1']),
      entity('one', 'Model', 'One 2', ['s1p1', 's1p6', 's2p1']),
      entity('two', 'Model', 'Two', ['s1p1']),
    ],
    'relations.yaml': [relation('one', ['s1p1', 's2p1']), relation('two', ['s1p1'])],
  });
  const text = join(folder, 'text.md');
  writeFileSync(text, page);
  const complaints = checkFixtureAgainstText([folder], text);
  expect(told(complaints, [folder]).map(line => line.split('  ').slice(0, 2).join('  '))).toEqual([
    'article.yaml:11  Section 1 is declared with 6 paragraphs, and has 5 in text.md.',
    'entities.yaml:15  `s1p6` is no paragraph of text.md.',
    'relations.yaml:7  `s2p1` is to state BUILDS of `maker` and `one`, and names neither: Someone else.',
  ]);
});
