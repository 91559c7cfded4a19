/**
 * True for a build of Exchange Server, in a text that names no address beside it: 14.3.123.4, Version 15.2 (Build 221.12).
 * https://learn.microsoft.com/exchange/new-features/build-numbers-and-release-dates
 *
 * Such numbers are addresses too. Where a text says so, or has brackets around it, they are taken for one.
 *
 * @example isBuildNumber('Version 15.2 (Build 15.2.221.12)') // true
 * @example isBuildNumber('from 15.2.221.12') // false
 */
export const isBuildNumber = (text: string): boolean =>
  build.test(text) &&
  !/\bip\b|\bfrom\b|address|client|host|\[|\//i.test(text) &&
  !otherAddress.test(text.replace(build, ' '));

const build = /(?<![\d.])(?:8|14|15)\.[0-3]\.[1-9]\d\d\.\d{1,2}(?![\d.])/;
const otherAddress = /\d{1,3}(?:\.\d{1,3}){3}/;
