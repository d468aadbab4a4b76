<#-- How goals are put into sentences. Every wording here is one that reading the plan gives back as it was. -->

<#-- 达到200家以上: what an indicator that has been named has to reach; i varies the wording. -->
<#function reach goal value i>
  <#switch goal.bound>
    <#case "min"><#return (i % 3 == 2)?then("超过" + value, "达到" + value + "以上")>
    <#case "about"><#return "达到" + value + "左右">
    <#case "max"><#return "控制在" + value + "以内">
    <#case "range"><#return "达到" + value>
    <#default><#return raised(goal) + value>
  </#switch>
</#function>

<#-- 增加到, of shares and money 提高到. -->
<#function raised goal>
  <#return (goal.unit == "%" || goal.unit?contains("元"))?then("提高到", "增加到")>
</#function>

<#-- 增加到200家以上: the same from a base value. -->
<#function rise goal value>
  <#local way = raised(goal)>
  <#switch goal.bound>
    <#case "min"><#return way + value + "以上">
    <#case "about"><#return way + value + "左右">
    <#case "max"><#return "控制到" + value + "以内">
    <#default><#return way + value>
  </#switch>
</#function>

<#-- 20家以上: a number behind a verb of its own. -->
<#function bounded goal value>
  <#switch goal.bound>
    <#case "min"><#return value + "以上">
    <#case "about"><#return value + "左右">
    <#case "max"><#return "不超过" + value>
    <#default><#return value>
  </#switch>
</#function>

<#function statement goal value i yearly=false>
  <#switch goal.kind>
    <#case "increment">
      <#if goal.baseYear?? && !yearly><#return goal.name + "较" + goal.baseYear + "年" + goal.falls?then("减少", "增加") + bounded(goal, value)></#if>
      <#return yearly?then("每年", "") + goal.falls?then("减少", "新增") + goal.name + bounded(goal, value)>
    <#case "growth">
      <#return goal.name + (goal.baseYear?? && !yearly)?then("较" + (goal.baseYear!) + "年", "") + growing(goal, value, yearly)>
    <#case "multiple">
      <#if value?starts_with("翻")><#return goal.name + "较" + goal.baseYear + "年" + value></#if>
      <#return goal.name + "达到" + goal.baseYear + "年的" + bounded(goal, value)>
    <#case "difference"><#return goal.name + yearly?then("每年", (goal.baseYear??)?then("较" + (goal.baseYear!) + "年", "")) + goal.falls?then("降低", "提高") + bounded(goal, value)>
    <#default>
      <#if goal.baseYear?? && goal.baseValue??>
        <#return goal.name + "由" + goal.baseYear + "年的" + goal.baseValue + rise(goal, value)>
      </#if>
      <#return goal.name + yearly?then("每年", "") + reach(goal, value, i)>
  </#switch>
</#function>

<#function growing goal value yearly>
  <#return yearly?then("年均", "") + goal.falls?then("下降", "增长") + (goal.bound == "max")?then("控制在" + value + "以内", bounded(goal, value))>
</#function>

<#-- What is striven for beyond that. -->
<#function striving goal yearly=false>
  <#local value = goal.stretch>
  <#switch goal.kind>
    <#case "increment"><#return "力争" + yearly?then("每年", "") + goal.falls?then("减少", "新增") + bounded(goal, value)>
    <#case "growth"><#return "力争" + growing(goal, value, yearly)>
    <#case "multiple"><#return "力争" + value?starts_with("翻")?then(value, "达到" + bounded(goal, value))>
    <#case "difference"><#return "力争" + yearly?then("每年", "") + goal.falls?then("降低", "提高") + bounded(goal, value)>
    <#default><#return "力争" + reach(goal, value, 0)>
  </#switch>
</#function>

<#macro goal item i yearly=false>
  <#local scope = item.scope!"">
  <#if item.value??>
    <#local words = scope + statement(item, item.value, i, yearly)>
    <#if item.note??>[[${words}||${item.note}]]<#else>${words}</#if><#if item.stretch??>，${striving(item, yearly)}</#if><#t>
  <#elseif item.stretch??>
    <#local words = scope + item.name + striving(item, yearly)>
    <#if item.note??>[[${words}||${item.note}]]<#else>${words}</#if><#t>
  </#if>
</#macro>

<#-- Sentences of up to four goals, each with a lead that says when; 全区 goes in front of what has no place of its own. -->
<#macro sentences goals leads yearly=false all="" from=0>
  <#list goals?chunk(4) as some>
${leads[(from + some?index) % leads?size]}<#if !some?first.scope?? && !some?first.name?starts_with("全")>${all}</#if><#list some as item><@goal item=item i=(item?index + some?index) yearly=yearly/><#sep>；</#sep></#list>。
  </#list>
</#macro>

<#-- The goals of one matter: what is counted, what is money, what is a share. -->
<#function ofMatter goals matter>
  <#return goals?filter(item -> matterOf(item) == matter)>
</#function>

<#function matterOf goal>
  <#if goal.unit?contains("%") || goal.unit?contains("‰") || goal.unit?contains("百分点") || goal.kind == "growth"><#return "share"></#if>
  <#if goal.unit?ends_with("元")><#return "money"></#if>
  <#if ["家", "户", "个", "所", "座", "处"]?seq_contains(goal.unit)><#return "bodies"></#if>
  <#return "output">
</#function>

<#assign matters = [
  {"id": "bodies", "title": "市场主体不断壮大"},
  {"id": "money", "title": "发展能级持续提升"},
  {"id": "share", "title": "质量结构不断优化"},
  {"id": "output", "title": "重点指标协同推进"}]>

<#macro dueIn year all level="###">
  <#local leads = ["到${year.year}年，", "到${year.year}年底，", "至${year.year}年末，", "${year.year}年，"]>
  <#if year.goals?size <= 3>

<@sentences goals=year.goals leads=leads all=all/>

  <#else>
    <#local written = 0>
    <#list matters as matter>
      <#local some = ofMatter(year.goals, matter.id)>
      <#if some?has_content>

${level?no_esc} ${matter.title}。| <@sentences goals=some leads=leads all=all from=written/>

        <#local written = written + 1>
      </#if>
    </#list>
  </#if>
</#macro>

<#macro yearByYear targets period="">
  <#list targets.steps as year>

<@sentences goals=year.goals leads=["${year.year}年，", "到${year.year}年底，"]/>

  </#list>
  <#if targets.yearly?has_content>

<@sentences goals=targets.yearly leads=["${period}，", "${period}期间，"] yearly=true/>

  </#if>
  <#list targets.later as year>

<@sentences goals=year.goals leads=["展望${year.year}年，", "到${year.year}年，"]/>

  </#list>
</#macro>
