/** Who may do what. A role may do all that the roles before it may. */
export const roles = ['reader', 'curator', 'admin'] as const;
export type Role = (typeof roles)[number];

export const isRole = (text: unknown): text is Role => roles.includes(text as Role);

/** Whether a role, or nobody's, is enough where `needed` is asked for. */
export const isEnough = (role: Role | undefined, needed: Role): boolean =>
  role !== undefined && roles.indexOf(role) >= roles.indexOf(needed);
