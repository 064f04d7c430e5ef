/** What a partner department's token says of its registration with the sign-in service, and what the request states. */
export interface ClientClaims {
  purpose?: string | undefined;
  /** `funds:read projects:read`: the contexts it was registered for. */
  scope?: string | undefined;
  /** A region code, or `group:<name or id>` of a region group; nothing leaves the region to the directory. */
  region?: string | undefined;
  /** Purpose stated with the request (`x-purpose`). */
  stated?: string | undefined;
}

/** A registration in force (接入登记): under which post a client acts, for what, and whether that purpose opens personal data. */
export interface Registration {
  postId: string;
  purpose: string;
  personal: boolean;
}

/** Why a client acts on nothing at all. */
export type Bar = 'NO_REGISTRATION' | 'PURPOSE_MISMATCH' | 'PURPOSE_UNKNOWN' | 'OUT_OF_SCOPE';
