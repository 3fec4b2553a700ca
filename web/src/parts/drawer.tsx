import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../app/language';
import { go, useUrl, withParams } from '../app/router';
import { parseLocator } from './evidence';
import type { Props } from './paragraph';
import { Skeleton } from './states';

/** What a paragraph backs, beside the page; open where the URL has `at`. */
export function Drawer() {
  const at = useUrl().searchParams.get('at');
  const place = at ? parseLocator(at) : undefined;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = place !== undefined;
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  const close = () => go(withParams({ at: null }), { stay: true });
  const words = useWords();
  return (
    <dialog
      ref={dialog}
      class="drawer"
      aria-label={words.evidence.title}
      onCancel={event => {
        event.preventDefault();
        close();
      }}
      onClick={event => event.target === dialog.current && close()}
    >
      {place && <Content locator={at!} {...place} close={close} />}
    </dialog>
  );
}

/** Its code is loaded when a drawer opens for the first time. */
function Content(props: Props) {
  const [Paragraph, set] = useState<ComponentType<Props>>();
  useEffect(() => {
    void import('./paragraph').then(({ default: loaded }) => set(() => loaded));
  }, []);
  if (Paragraph) return <Paragraph {...props} />;
  return (
    <div class="drawer-inner">
      <Skeleton lines={9} />
    </div>
  );
}
