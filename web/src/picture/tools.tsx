import { useWords } from '../app/language';
import { Icon, type IconName } from '../parts/icons';
import type { Engine } from './engine/engine';
import { SaveMenu } from './save/save-menu';

interface Props {
  engine: Engine | undefined;
  canUndo: boolean;
  onUndo(): void;
  /** The entities that are saved. */
  keys: string[];
  file: string;
}

/** The buttons at the edge of a picture. */
export function Tools({ engine, canUndo, onUndo, keys, file }: Props) {
  const { picture: words } = useWords();
  return (
    <div class="picture-tools">
      <Tool icon="undo" label={words.undo} hint=" (Esc)" onClick={onUndo} disabled={!canUndo} />
      <Tool icon="plus" label={words.zoomIn} onClick={() => engine?.zoom(1.3)} />
      <Tool icon="minus" label={words.zoomOut} onClick={() => engine?.zoom(1 / 1.3)} />
      <Tool icon="fit" label={words.fit} onClick={() => engine?.fit()} />
      {engine && <SaveMenu engine={engine} keys={keys} file={file} />}
    </div>
  );
}

interface ToolProps {
  icon: IconName;
  label: string;
  /** Told beside the label, to who points at it. */
  hint?: string;
  disabled?: boolean;
  onClick(): void;
}

function Tool({ icon, label, hint = '', disabled, onClick }: ToolProps) {
  return (
    <button
      class="icon-button"
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      title={`${label}${hint}`}
    >
      <Icon name={icon} />
    </button>
  );
}
