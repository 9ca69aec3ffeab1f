import { expect, test } from 'vitest'
import type { Account, Finding } from '../../model/finding.ts'
import type { WordList } from '../../model/method.ts'
import { heatRow, shadeOf } from './heat.ts'

const account = (article: string, text: string, remark = ''): Account => ({
  article,
  start: 0,
  end: text.length,
  text,
  reading: remark ? `${text} (${remark})` : text,
})

const finding: Finding = {
  ...{ id: 'wording:crowd', kind: 'wording', relation: 'vary', about: 'what came', silent: ['d'] },
  ...{ articles: 3, origins: 3, rule: 'contrast-set', why: 'Compared.', priority: 0.5 },
  accounts: [
    account('a', 'gathering', 'the writer’s own words'),
    account('b', 'riot', 'quoted from the mayor'),
    account('c', 'Riot', 'in quotation marks, nobody named'),
  ],
}

const list: WordList = {
  ...{ id: 'contrast:crowd', group: 'contrast', title: 'Crowds', why: 'Compared.', scale: true, editable: true },
  groups: [['gathering'], ['protest'], ['riot']],
}

test('each article has its labels with their voice, their step and the words that others share', () => {
  const { byArticle, steps } = heatRow(finding, list)
  const said = [...byArticle].map(([article, [label]]) => [article, label!.voice, label!.step, label!.shared])
  expect(steps).toBe(3)
  expect(said).toEqual([
    ['b', 'attributed', 3, 1],
    ['c', 'quoted', 3, 1],
    ['a', 'own', 1, 0],
  ])
})

test('the words that nobody shares, and the strongest, have the deepest shade', () => {
  const row = heatRow(finding, list)
  const shades = (by: 'apart' | 'strength') => ['a', 'b'].map((id) => shadeOf(row.byArticle.get(id)![0]!, row, by))
  expect(shades('apart')).toEqual([3, 0])
  expect(shades('strength')).toEqual([0, 3])
})

test('without a scale there is no strength to shade', () => {
  const row = heatRow(finding, { ...list, scale: false })
  expect(row.steps).toBe(0)
  expect(shadeOf(row.byArticle.get('b')![0]!, row, 'strength')).toBe(0)
})

test('words are compared by their stems, function words apart', () => {
  const accounts = [account('a', 'withdrawal of the troops'), account('b', 'troop reduction')]
  const labels = [...heatRow({ ...finding, accounts }, undefined).byArticle.values()].map(([label]) => label!)
  expect(labels.map(({ shared, words }) => [shared, words])).toEqual([
    [1, 2],
    [1, 2],
  ])
})
