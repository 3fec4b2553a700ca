/** How large a label is at scale 1, as Cytoscape breaks it into lines. */
import { FONT, fontOf, isChinese, LABEL_WIDTH } from './style';

interface Size {
  width: number;
  height: number;
}

const known = new Map<string, Size>();
let context: CanvasRenderingContext2D | undefined;

export function labelSize(label: string, kind: string): Size {
  const { size, weight } = fontOf(kind);
  const font = `${weight} ${size}px ${FONT}`;
  const name = `${weight} ${label}`;
  const there = known.get(name);
  if (there) return there;
  context ??= document.createElement('canvas').getContext('2d')!;
  if (context.font !== font) context.font = font;
  const made = measure(label, size, text => context!.measureText(text).width);
  known.set(name, made);
  return made;
}

export function measure(label: string, size: number, widthOf: (text: string) => number): Size {
  let [width, lines] = [0, 0];
  for (const paragraph of label.split('\n')) {
    let line = '';
    for (const part of partsOf(paragraph)) {
      if (line !== '' && widthOf(line + part) > LABEL_WIDTH) {
        lines += 1;
        line = '';
      }
      line += line === '' ? part.trimStart() : part;
      width = Math.max(width, widthOf(line));
    }
    lines += 1;
  }
  return { width: width + 4, height: lines * size * 1.1 + 3 };
}

const partsOf = (text: string): string[] => (isChinese(text) ? [...text] : (text.match(/\s*\S+/g) ?? [text]));
