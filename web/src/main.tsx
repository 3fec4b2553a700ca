import { render } from 'preact';
import { followLinks } from './app/router';
import { Shell } from './app/shell';
import { focusSearchBySlash } from './parts/search/search-box';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/home.css';

followLinks();
focusSearchBySlash();
const root = document.getElementById('app')!;
root.textContent = '';
render(<Shell />, root);
