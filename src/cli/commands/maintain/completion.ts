/** `completion <shell>`: a script by which a shell completes commands, their options and file names. */
import { badInput } from '../../../errors';
import type { CommandSpec, Group } from '../../command-spec';

const flagsOf = ({ options = {} }: CommandSpec) =>
  Object.keys(options).map(flags => flags.match(/--[\w-]+/)![0]!);
const wordsOf = (spec: CommandSpec) => [...(spec.commands ?? []).map(({ name }) => name), ...flagsOf(spec)];

export function run(shell: string, groups: readonly Group[]): void {
  const script = scripts[shell as keyof typeof scripts] as
    ((commands: readonly CommandSpec[]) => string) | undefined;
  if (!script) throw badInput(`There is no completion for ${shell}.`, 'Name bash, zsh or fish.');
  console.log(script(groups.flatMap(({ commands }) => commands)));
}

const scripts = {
  bash: (commands: readonly CommandSpec[]) => `_wuwen() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')}"
  else
    case "\${COMP_WORDS[1]}" in
${commands.map(spec => `      ${spec.name}) words="${[...wordsOf(spec), '--help'].join(' ')}" ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _wuwen wuwen`,
  zsh: (commands: readonly CommandSpec[]) => `#compdef wuwen
_wuwen() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, description }) => `      ${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}`).join('\n')}
    )
    _describe command commands
  else
    case "$words[2]" in
${commands.map(spec => `      ${spec.name}) compadd -- ${[...wordsOf(spec), '--help'].join(' ')} ;;`).join('\n')}
    esac
    _files
  fi
}
# A file of fpath is the function itself when it is called for the first time.
if [ "$funcstack[1]" = _wuwen ]; then _wuwen "$@"; else compdef _wuwen wuwen; fi`,
  fish: (commands: readonly CommandSpec[]) =>
    commands
      .flatMap(({ name, description, options = {}, commands: inner = [] }) => [
        `complete -c wuwen -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
        ...inner.map(
          ({ name: word, description }) =>
            `complete -c wuwen -n '__fish_seen_subcommand_from ${name}' -f -a ${word} -d ${quoted(description)}`,
        ),
        ...Object.entries(options).map(
          ([flags, what]) =>
            `complete -c wuwen -n '__fish_seen_subcommand_from ${name}' -l ${flags.match(/--([\w-]+)/)![1]} ${flags.includes('<') ? '-r ' : ''}-d ${quoted(what)}`,
        ),
      ])
      .join('\n'),
};

const quoted = (text: string) => `'${text.replaceAll("'", `'"'"'`)}'`;
