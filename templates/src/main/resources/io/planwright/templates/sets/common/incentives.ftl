<#-- How incentives are put into sentences. -->

<#function given item i>
  <#local kind = (item.instrument == "其他")?then("优惠", item.instrument)>
  <#switch item.form>
    <#case "fixed">
      <#if item.instrument == "奖励" && i % 2 == 1><#return "一次性奖励" + item.amount></#if>
      <#return "给予" + item.amount + kind>
    <#case "cap"><#return "给予最高" + item.cap + kind>
    <#case "rate"><#return "按" + item.base + "的" + item.rate + "给予" + kind>
    <#case "rate_with_cap"><#return "按" + item.base + "的" + item.rate + "给予" + kind + "，最高不超过" + item.cap>
    <#case "per_unit"><#return "每" + item.unit + "给予" + item.amount + kind>
    <#case "per_unit_with_cap"><#return "每" + item.unit + "给予" + item.amount + kind + "，最高不超过" + item.cap>
    <#default><#return "给予" + item.amount?remove_ending("万元")?remove_ending("亿元")?remove_ending("元") + "—" + item.cap + kind>
  </#switch>
</#function>

<#assign leads = {
  "condition": ["申请条件：", "申报该项政策应满足：", "享受条件为："],
  "validity": ["该项政策执行至", "执行期限至", "政策期限至"],
  "cost": ["所需资金由", "兑现资金由", "该项资金由"]}>
<#assign uses = {}>

<#-- The same words are used twice; after that a plain one does, which is no stock phrase. -->
<#function lead of plain>
  <#local told = uses[of]!0>
  <#assign uses = uses + {of: told + 1}>
  <#local words = leads[of]>
  <#return (told < 2 * words?size)?then(words[told % words?size], plain)>
</#function>

<#-- What all of several incentives have alike, said once behind them; empty where they differ. -->
<#function common groups what>
  <#local met = []>
  <#list groups as group><#list group.incentives as item><#local met += [item[what]!""]></#list></#list>
  <#return (met?size > 2 && met?filter(one -> one != met[0])?size == 0)?then(met[0], "")>
</#function>

<#-- i varies the wording of the award. -->
<#macro incentive item i condition validity>
  <#local words = given(item, i)>
对${item.trigger}，<#if item.note??>[[${words}||${item.note}]]<#else>${words}</#if>。<#if item.condition?? && condition == "">${lead("condition", "须")}${item.condition}。</#if><#if item.validity?? && validity == "">${lead("validity", "至")}${item.validity}<#if uses.validity gt 2 * leads.validity?size>有效</#if>。</#if><#t>
</#macro>

<#macro clause group condition="" validity="">
<#list group.incentives as item><@incentive item item?index condition validity/></#list><#if group.sharing?has_content>${lead("cost", "由")}<#list group.sharing as payer>${payer.name}承担${payer.percent}%<#sep>、</#sep></#list>。</#if><#if group.units?has_content>（责任单位：${group.units?join("、")}）</#if>
</#macro>

<#-- The clauses as items of a level; those without a heading are numbered all the same. -->
<#macro clauses groups level="##">
  <#local condition = common(groups, "condition")>
  <#local validity = common(groups, "validity")>
  <#list groups as group>

${level?no_esc} <#if group.name??>${group.name}。</#if>| <@clause group condition validity/>

  </#list>
  <#if condition != "" || validity != "">

<#if condition != "">申请上述各项政策的，应满足：${condition}。</#if><#if validity != "">上述各项政策执行至${validity}。</#if>

  </#if>
</#macro>
