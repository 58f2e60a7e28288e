import type { FileFault } from '@klyngekit/messages/cli';

/** The code of an error of the operating system, such as ENOENT. Empty for others. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What an error of the operating system means for whoever asked. */
export function faultOf(error: unknown, otherwise: FileFault): FileFault {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'not-found';
    case 'EISDIR':
      return 'is-directory';
    case 'ENOTDIR':
      return 'not-a-directory';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no-permission';
    case 'EEXIST':
      return 'exists';
    default:
      return otherwise;
  }
}
