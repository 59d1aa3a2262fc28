/** The part of Pagefind's public API that is used. */
export interface Engine {
  search(word: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: EngineResult[] }>;
}
export interface EngineResult {
  id: string;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<EngineData>;
}

export interface EngineData {
  url: string;
  /** The record's words as indexed. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
