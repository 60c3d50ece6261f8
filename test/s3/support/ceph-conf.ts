import { randomBytes, randomUUID } from "node:crypto";

/** Where the parts of a one-node cluster listen, all on loopback. */
export interface CephPorts {
  readonly gateway: number;
  readonly monitor: number;
  readonly monitorV1: number;
}

/** A cluster of one: one monitor, one store in memory, no replicas, one gateway that speaks S3, IAM and STS. */
export function cephConf(dir: string, ports: CephPorts): { readonly fsid: string; readonly text: string } {
  const fsid = randomUUID();
  const sections: { readonly [section: string]: { readonly [option: string]: string | number } } = {
    global: {
      fsid,
      // without cephx the gateway hangs at its start
      "auth cluster required": "cephx",
      "auth service required": "cephx",
      "auth client required": "cephx",
      "auth allow insecure global id reclaim": "false",
      keyring: `${dir}/keyring`,
      "mon host": `[v2:127.0.0.1:${ports.monitor},v1:127.0.0.1:${ports.monitorV1}]`,
      "public addr": "127.0.0.1",
      "cluster addr": "127.0.0.1",
      "ms bind ipv6": "false",
      "osd pool default size": 1,
      "osd pool default min size": 1,
      "osd pool default pg num": 1,
      "osd pool default pgp num": 1,
      "osd pool default pg autoscale mode": "off",
      "osd crush chooseleaf type": 0,
      "mon allow pool size one": "true",
      "mon max pg per osd": 1000,
      "mon data avail crit": 1,
      "mon data avail warn": 1,
      "run dir": dir,
      "admin socket": `${dir}/$name.asok`,
      "log file": `${dir}/$name.log`,
      "pid file": `${dir}/$name.pid`,
    },
    mon: { "mon data": `${dir}/mon-$id` },
    osd: {
      "osd data": `${dir}/osd-$id`,
      "osd objectstore": "memstore",
      "memstore device bytes": 2 ** 30,
      "osd max object name len": 1024,
    },
    client: {
      "rgw sts key": randomBytes(8).toString("hex"),
      "rgw s3 auth use sts": "true",
      "rgw frontends": `beast endpoint=127.0.0.1:${ports.gateway}`,
      "rgw data": `${dir}/rgw`,
      "rgw dns name": "127.0.0.1",
      "rgw crypt require ssl": "false",
    },
  };
  const lines = Object.entries(sections).flatMap(([section, options]) => [
    `[${section}]`,
    ...Object.entries(options).map(([option, value]) => `${option} = ${value}`),
  ]);
  return { fsid, text: `${lines.join("\n")}\n` };
}
