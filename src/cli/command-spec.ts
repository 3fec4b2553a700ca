/** What the description of a command tells. */
export interface CommandSpec {
  name: string;
  description: string;
  /** What stands after the name, as commander writes it, with what each is. */
  takes?: Record<string, string>;
  /** Switches and options with a value, with what each is. */
  options?: Record<string, string>;
  /** Options that have a value where none is given. */
  defaults?: Record<string, string>;
  examples?: string[];
  /** Loads what runs it: with the words in their order, and the options after them. */
  load?(): Promise<{ run(...given: never[]): void | Promise<void> }>;
  commands?: CommandSpec[];
}

export interface Group {
  title: string;
  commands: CommandSpec[];
}
