/** A fault in the content, as a value: what is wrong, where, and what to do. Messages are Vietnamese, for editors. */
export interface Fault {
  /** Path from the root of the project. */
  file: string;
  line: number;
  column: number;
  message: string;
}

/** One line a person can act on: "content/plans/x.mdx:12:3  …". */
export function describeFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}  ${message}`;
}
