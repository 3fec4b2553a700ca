import { useState } from 'preact/hooks';
import { useWords } from '../app/language';
import { enterWith, key } from '../app/key';

/** Where the graph asks for a key: says so, and takes one. */
export function KeyForm() {
  const { key: words } = useWords();
  const [value, set] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    // A header takes these signs alone; a key has no others.
    if (/^[\x21-\x7e]+$/.test(value.trim())) enterWith(value);
  };
  return (
    <section class="problem">
      <h1>{words.title}</h1>
      <p>{key() ? words.refused : words.says}</p>
      <form class="key-form" onSubmit={submit}>
        <label>
          {words.label}
          <input
            class="search-input"
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={value}
            onInput={event => set(event.currentTarget.value)}
          />
        </label>
        <button class="button primary">{words.enter}</button>
      </form>
      <p class="muted">{words.kept}</p>
    </section>
  );
}
