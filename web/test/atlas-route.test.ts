import { describe, expect, it } from 'vitest';
import { muscleOf, routeOf, samePage, to } from '../src/atlas/route';

describe('an address of the atlas', () => {
  it.each([
    ['', { page: 'list', typed: '', region: null }],
    ['#/', { page: 'list', typed: '', region: null }],
    ['#/?find=front+tooth', { page: 'list', typed: 'front tooth', region: null }],
    ['#/region/upper%20back', { page: 'list', typed: '', region: 'upper back' }],
    ['#/muscle/scm', { page: 'muscle', id: 'scm', point: null }],
    ['#/point/scm.2', { page: 'muscle', id: 'scm', point: 'scm.2' }],
    ['#/zone/temple_front', { page: 'zone', id: 'temple_front' }],
    ['#/mimic/c6_root', { page: 'mimic', id: 'c6_root' }],
    ['#/muscle/', { page: 'lost' }],
    ['#/muscle/scm/extra', { page: 'lost' }],
    ['#/muscle/%', { page: 'lost' }],
    ['#/nothing/here', { page: 'lost' }],
    ['#main', { page: 'lost' }],
  ])('%s', (hash, route) => expect(routeOf(hash)).toEqual(route));

  it('is read back as it was written', () => {
    expect(routeOf(to.list('a & b'))).toEqual({ page: 'list', typed: 'a & b', region: null });
    expect(routeOf(to.region('upper back'))).toMatchObject({ region: 'upper back' });
    expect(routeOf(to.point('scm.2'))).toMatchObject({ id: 'scm', point: 'scm.2' });
    expect(routeOf(to.zone('a/b'))).toEqual({ page: 'zone', id: 'a/b' });
    expect(to.list()).toBe('#/');
  });

  it('of a point leads to the page of its muscle', () => {
    expect(samePage(routeOf('#/point/scm.2'), routeOf('#/muscle/scm'))).toBe(true);
    expect(samePage(routeOf('#/point/scm.2'), routeOf('#/muscle/masseter'))).toBe(false);
    expect(samePage(routeOf('#/'), routeOf('#/region/head'))).toBe(true);
    expect(muscleOf('hip.flexors.12')).toBe('hip.flexors');
  });
});
