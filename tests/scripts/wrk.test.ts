import { expect, test } from 'vitest';
import { readReport } from '../../scripts/bench/wrk.ts';

const output = `Running 10s test @ http://127.0.0.1:1
  2 threads and 50 connections

{"requests":1000,"microseconds":2000000,"bytes":9000000,"p50":580,"p99":4180,"max":17100,"failed":{"connect":1,"read":2,"write":3,"timeout":4,"status":5}}
`;

test('figures of a run: a second, milliseconds, and all ways to fail in one sum', () => {
  expect(readReport(output)).toEqual({
    requestsPerSecond: 500,
    megabytesPerSecond: 4.5,
    p50: 0.58,
    p99: 4.18,
    max: 17.1,
    requests: 1000,
    failed: 15,
  });
});

test('a run that gave none is an error, not a nought', () => {
  expect(() => readReport('unable to connect to 127.0.0.1:1 Connection refused')).toThrow(/no figures/);
});
