import type { DocumentNode } from 'graphql';

/** How many parsed documents are kept, and up to which length in characters. */
const DOCUMENTS = 500;
const LONGEST = 10_000;

/**
 * Keeps parsed documents, the least recently used goes first. Yoga's own cache keeps every document, up to the body
 * limit, and every syntax error with its document: 2 GB of them, for a client that means ill.
 */
export function createDocumentCache() {
  const documents = new Map<string, DocumentNode>();
  return {
    documentCache: {
      get(text: string): DocumentNode | undefined {
        const document = documents.get(text);
        if (document) {
          documents.delete(text);
          documents.set(text, document);
        }
        return document;
      },
      set(text: string, document: DocumentNode): void {
        if (text.length > LONGEST) return;
        documents.set(text, document);
        if (documents.size > DOCUMENTS) documents.delete(documents.keys().next().value!);
      },
    },
    errorCache: { get: () => undefined, set: () => undefined },
  };
}
