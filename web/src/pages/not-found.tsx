import { useWords } from '../app/language';
import { href } from '../app/router';
import { useTitle } from '../app/title';
import { PageHead } from '../parts/states';

export default function NotFound() {
  const { notFound, problem } = useWords();
  useTitle(notFound.title);
  return (
    <PageHead title={notFound.title} lead={notFound.says}>
      <a href={href('/')}>{problem.back}</a>
    </PageHead>
  );
}
