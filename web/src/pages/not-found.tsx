import { useWords } from '../app/language';
import { useTitle } from '../app/title';
import { PageHead } from '../parts/states';

export default function NotFound() {
  const { notFound } = useWords();
  useTitle(notFound.title);
  return <PageHead title={notFound.title} lead={notFound.says} />;
}
