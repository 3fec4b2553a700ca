/** The part of the package that is used; it has no types of its own. */
declare module 'edtf' {
  export interface Extended {
    type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'List' | 'Set';
    /** How many of year, month and day are given. */
    precision?: number;
    /** Year, month, day; of a season the year and its number. */
    values: number[];
    min: number;
    max: number;
  }
  export default function edtf(text: string): Extended;
}
