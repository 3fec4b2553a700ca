import { useEffect } from 'preact/hooks';

/** The title of the window. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = title.includes('wuwen') ? title : `${title} · wuwen 五问`;
  }, [title]);
}
