import type { ComponentChildren } from 'preact';
import { Refusal } from '../app/api';
import { useWords } from '../app/language';
import { href } from '../app/router';

/** Grey lines in the place of what is to come. */
export function Skeleton({ lines = 3, tall = false }: { lines?: number; tall?: boolean }) {
  const words = useWords();
  return (
    <div class={tall ? 'skeleton tall' : 'skeleton'} role="status" aria-label={words.loading}>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  );
}

export function Problem({ error }: { error: Error }) {
  const words = useWords();
  return (
    <section class="problem" role="alert">
      <h1>{words.problem.title}</h1>
      <p>{error.message}</p>
      {error instanceof Refusal && error.hint && <p class="muted">{error.hint}</p>}
      <p>
        <a href={href('/')}>{words.problem.back}</a>
      </p>
    </section>
  );
}

interface Props {
  title: string;
  lead?: string;
  children?: ComponentChildren;
}

/** The head of a page. */
export function PageHead({ title, lead, children }: Props) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </header>
  );
}
