import { entityKinds, has } from '../../../src/ontology';
import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Drawer } from '../parts/drawer';
import { Icon } from '../parts/icons';
import { SearchBox } from '../parts/search/search-box';
import { KeyForm } from '../parts/key-form';
import { Problem, Skeleton } from '../parts/states';
import { connection, tryAgain } from './api';
import { isOpen } from './closed';
import { keyNeeded } from './key';
import { useLanguage, useWords } from './language';
import { matchPage, type PageProps } from './pages';
import { go, href, useUrl, withParams } from './router';
import { theme, toggleTheme } from './theme';

export function Shell() {
  const url = useUrl();
  const words = useWords();
  const language = useLanguage();
  const isHome = url.pathname === '/';
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <>
      <a class="skip" href="#main">
        {words.nav.skip}
      </a>
      <Header home={isHome} />
      <Lost />
      <main id="main" tabIndex={-1}>
        <Boundary key={url.pathname}>
          {keyNeeded.use() ? <KeyForm /> : <Page pathname={url.pathname} />}
        </Boundary>
      </main>
      <Footer />
      <Drawer />
    </>
  );
}

const everywhere = ['map', 'table', 'path', 'compare', 'timeline', 'schema'] as const;
const places = everywhere.filter(place => place !== 'timeline' || has('Dated'));
const firstTable = `/table/${entityKinds[0]!.toLowerCase()}`;

function Header({ home }: { home: boolean }) {
  const words = useWords();
  const { pathname } = useUrl();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  return (
    <header class="top">
      <a class="brand" href={href('/')}>
        <span class="seal" lang="zh-CN">
          五问
        </span>{' '}
        <span class="brand-name">wuwen</span>
      </a>
      <div class="top-search">{!home && <SearchBox />}</div>
      <button
        class="icon-button menu-button"
        aria-expanded={open}
        aria-controls="nav"
        aria-label={words.nav.more}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'close' : 'menu'} />
      </button>
      <nav id="nav" class={open ? 'open' : ''} aria-label={words.nav.label}>
        {places.map(place => (
          <a
            key={place}
            href={href(place === 'table' ? firstTable : `/${place}`)}
            aria-current={pathname.startsWith(`/${place}`) ? 'page' : undefined}
          >
            {words.nav[place]}
          </a>
        ))}
        <Switches />
      </nav>
    </header>
  );
}

function Switches() {
  const words = useWords();
  const url = useUrl();
  const language = useLanguage();
  const isDark = theme.use() === 'dark';
  const other = language === 'zh' ? 'en' : 'zh';
  const { pathname, search } = withParams({ lang: other }, url);
  return (
    <span class="switches">
      <a
        class="language"
        href={pathname + search}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        hreflang={other}
        onClick={event => {
          event.preventDefault();
          go(withParams({ lang: other }), { stay: true });
        }}
      >
        {words.switchLanguage}
      </a>
      <button
        class="icon-button"
        onClick={toggleTheme}
        aria-label={isDark ? words.theme.light : words.theme.dark}
      >
        <Icon name={isDark ? 'sun' : 'moon'} />
      </button>
    </span>
  );
}

function Footer() {
  const words = useWords();
  return (
    <footer class="bottom">
      <p>{words.footer.source}</p>
      <p class="bottom-links">
        {isOpen('playground') && <a href="/graphql">{words.footer.playground}</a>}
        {isOpen('export') && <a href="/export?format=jsonld">{words.footer.export}</a>}
        <a href={href('/docs')}>{words.footer.guide}</a>
      </p>
    </footer>
  );
}

/** Says that the server does not answer, and when it is asked again. */
function Lost() {
  const words = useWords();
  const now = connection.use();
  const [, tick] = useState(0);
  useEffect(() => {
    if (now.state === 'there') return;
    const timer = setInterval(() => tick(count => count + 1), 1000);
    return () => clearInterval(timer);
  }, [now.state]);
  if (now.state === 'there') return <div role="status" class="lost" />;
  const seconds = Math.max(1, Math.ceil((now.retryAt - Date.now()) / 1000));
  return (
    <div role="status" class="lost shown">
      <strong>{words.gone.says}</strong> <span aria-hidden="true">{words.gone.retry(seconds)}</span>
      <button class="button small" onClick={tryAgain}>
        {words.gone.now}
      </button>
    </div>
  );
}

/** The page of an address. Its code may have to be loaded first; until then the last page stays. */
function Page({ pathname }: { pathname: string }) {
  const match = matchPage(pathname);
  const [loaded, set] = useState<ComponentType<PageProps> | undefined>(() => match.loaded?.());
  const [error, setError] = useState<Error>();
  useEffect(() => {
    if (loaded) return;
    const load = (): Promise<void> =>
      match.load().then(
        page => set(() => page),
        // A new version of the server has other file names: the page as it is now knows them.
        () => (hasReloaded() ? setError(new Error('This page could not be loaded.')) : location.reload()),
      );
    void load();
  }, []);
  if (error) return <Problem error={error} />;
  if (!loaded) return <Skeleton lines={6} tall />;
  const Loaded = loaded;
  return <Loaded {...match.params} />;
}

function hasReloaded(): boolean {
  const KEY = 'wuwen-reloaded';
  const last = Number(sessionStorage.getItem(KEY));
  sessionStorage.setItem(KEY, String(Date.now()));
  return Date.now() - last < 10_000;
}

class Boundary extends Component<{ children: ComponentChildren }, { error?: Error }> {
  override state: { error?: Error } = {};
  override componentDidCatch(error: Error) {
    this.setState({ error });
  }
  override render() {
    return this.state.error ? <Problem error={this.state.error} /> : this.props.children;
  }
}
