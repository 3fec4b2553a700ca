import type { Config } from '../config';
import type { AdmissionSettings } from './admission/gate';

/** The settings that the HTTP side reads. */
export type HttpConfig = AdmissionSettings &
  Pick<
    Config,
    | 'cacheMegabytes'
    | 'corsOrigins'
    | 'maxAnswerNodes'
    | 'maxDepth'
    | 'maxStatements'
    | 'persistedOnly'
    | 'persistedOperations'
    | 'playground'
    | 'slowStatementMs'
    | 'surrogateKeys'
  >;
