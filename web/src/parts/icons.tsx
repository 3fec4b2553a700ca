const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.3 15.3 20.5 20.5',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z',
  sun: 'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM12 2v2.5M12 19.5V22M4.9 4.9l1.8 1.8M17.3 17.3l1.8 1.8M2 12h2.5M19.5 12H22M4.9 19.1l1.8-1.8M17.3 6.7l1.8-1.8',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  menu: 'M4 7h16M4 12h16M4 17h16',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  undo: 'M8 5 4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3',
  save: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  swap: 'M8 4 4 8l4 4M4 8h16M16 12l4 4-4 4M20 16H4',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  out: 'M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9',
  legend: 'M5 6h2M11 6h9M5 12h2M11 12h9M5 18h2M11 18h9',
};

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
