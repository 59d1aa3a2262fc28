/** The part of Pagefind's public API that is used. */
export interface Engine {
  search(word: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: EngineResult[] }>;
}
export interface EngineResult {
  id: string;
  /** Places of the word in the record. */
  words: number[];
  data(): Promise<EngineData>;
}

export interface EngineData {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
