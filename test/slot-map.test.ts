import fc from 'fast-check';
import { createSlotMap } from '../src/slot-map';

describe('A slot map', () => {
  it('has what was put in and not taken out, whatever came and went', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(20))), steps => {
        const slots = createSlotMap<{ id: number }>();
        const there = new Map<{ id: number }, () => void>();
        steps.forEach(([adds, at], id) => {
          const item = { id };
          const [taken] = [...there.keys()].slice(at % Math.max(1, there.size));
          if (adds || !taken) return void there.set(item, slots.add(item));
          there.get(taken)!();
          there.delete(taken);
        });
        expect(new Set(slots.items())).toEqual(new Set(there.keys()));
      }),
    );
  });

  it('takes nothing else out where something is taken out twice', () => {
    const slots = createSlotMap<{ id: number }>();
    const out = slots.add({ id: 1 });
    out();
    const other = { id: 2 };
    slots.add(other);
    out();
    expect(slots.items()).toEqual([other]);
  });
});
